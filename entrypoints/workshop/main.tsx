import {mountPage} from '../../components/look/mount';
import {readOwnStandard} from '../../components/settings/own-standard';
import {Workshop} from '../../components/workshop/Workshop';
import {bhxh} from '../../rules/standards/bhxh/index';
import '../../components/workshop/workshop.css';

const {standard, notice} = await readOwnStandard();
await mountPage(
	{vi: 'Lớp học viết tin · Chuẩn Tin', en: 'Workshop · Chuẩn Tin'},
	<Workshop standard={standard ?? bhxh} notice={notice} />,
);
