import {mountPage} from '../../components/look/mount';
import {Options} from '../../components/settings/Options';
import '../../components/settings/options.css';

await mountPage({vi: 'Tùy chọn · Chuẩn Tin', en: 'Options · Chuẩn Tin'}, <Options />);
