import {mountPage} from '../../components/look/mount';
import {Popup} from '../../components/popup/Popup';
import '../../components/popup/popup.css';

await mountPage({vi: 'Chuẩn Tin', en: 'Chuẩn Tin'}, <Popup />);
