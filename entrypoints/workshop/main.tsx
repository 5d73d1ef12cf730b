import {mountPage} from '../../components/look/mount';
import {ownStandard} from '../../components/settings/settings';
import {Workshop} from '../../components/workshop/Workshop';
import {bhxh} from '../../rules/standards/bhxh/index';
import '../../components/workshop/workshop.css';

const standard = (await ownStandard.getValue()) ?? bhxh;
await mountPage({vi: 'Lớp học viết tin · Chuẩn Tin', en: 'Workshop · Chuẩn Tin'}, <Workshop standard={standard} />);
