import type {Block} from '../post';
import type {Level, Rule, Words} from '../rule';

export default {
	id: 'dead-link',
	level: 'error',
	title: {vi: 'Sửa địa chỉ mà người đọc không mở được', en: 'Mend the address that readers can’t open'},
	why: {
		vi: 'Địa chỉ trỏ vào máy của người soạn hoặc mạng nội bộ thì chỉ người soạn mở được; người đọc bấm vào là gặp trang lỗi, ảnh hiện thành ô trống.',
		en: 'An address on the writer’s computer or office network opens for the writer alone; readers get an error page or an empty frame.',
	},
	source: {kind: 'practice', letter: '1.3', dossier: ['LET-08', 'ACC-03'], sure: 'convention'},
	good: [
		'Tải [mẫu TK1-TS (PDF, 120 KB)](/tai-lieu/tk1-ts.pdf), xem [mục lục](#muc-luc).',
		'Gửi [thư điện tử](mailto:tiepnhan@gialai.gov.vn), gọi [1900 9068](tel:19009068).',
		'![Lễ trao thẻ](https://gialai.baohiemxahoi.gov.vn/trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	],
	bad: {
		'Tải [{mẫu TK1-TS}](file:///C:/Users/hoa/Desktop/tk1-ts.pdf).': 'Tải [mẫu TK1-TS](/tai-lieu/tk1-ts.pdf).',
		'Tải [{mẫu TK1-TS}](http://localhost:8080/tk1-ts.pdf).': 'Tải [mẫu TK1-TS](/tai-lieu/tk1-ts.pdf).',
		'Tải [{mẫu TK1-TS}]().': 'Tải [mẫu TK1-TS](/tai-lieu/tk1-ts.pdf).',
		'Xem [{toàn văn}](https://gialai.gov.vn/wp-admin/post.php?post=12).':
			'Xem [toàn văn](https://gialai.gov.vn/toan-van-nghi-quyet).',
		'{![Lễ trao thẻ](file:///C:/Users/hoa/clip_image001.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ](trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	},
	*block(block: Block) {
		if (block.kind === 'image' || block.kind === 'embed') {
			const fault = block.src && faultOf(block.src);
			if (fault && fault.level === 'error') yield fault;
			return;
		}
		for (const {kind, at, href} of block.marks) {
			if (kind !== 'link' || at[0] === at[1]) continue;
			const fault = faultOf(href ?? '');
			if (fault) yield {at, ...fault};
		}
	},
} satisfies Rule;

function faultOf(address: string): {readonly level: Level; readonly message: Words} | null {
	if (sound.test(address)) {
		return !admin.test(address)
			? null
			: {
					level: 'warning',
					message: {
						vi: 'Địa chỉ này nằm trong phần quản trị, người đọc không vào được; hãy lấy địa chỉ của trang đã đăng.',
						en: 'This address is in the administration, closed to readers; take the published page’s.',
					},
				};
	}
	const trimmed = address.trim();
	if (unreachable.test(trimmed)) {
		return {
			level: 'error',
			message: {
				vi: `“${shortened(trimmed)}” chỉ mở được trên máy hay mạng của người soạn; hãy tải tệp lên rồi lấy địa chỉ mới.`,
				en: `“${shortened(trimmed)}” opens only on the writer’s computer or network; upload the file and link that.`,
			},
		};
	}
	if (!empty.test(trimmed)) return null;
	return {
		level: 'warning',
		message: {
			vi: 'Liên kết này không dẫn tới đâu; hãy điền địa chỉ hoặc bỏ liên kết.',
			en: 'This link leads nowhere; give it an address or take it off.',
		},
	};
}

/** Nearly all addresses: on the web, at a named host. */
const sound = /^https?:\/\/(?!localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[^/\s]*\./i;

const admin =
	/\/(?:wp-admin|administrator\/index|_layouts\/15\/(?:editform|newform)|admin\/(?:post|content|node|news))/i;

const unreachable =
	/^(?:file:|blob:|webkit-fake-url:|about:(?!blank)|[a-z]:[\\/]|\\\\|(?:https?:)?\/\/(?:localhost|127\.|0\.0\.0\.0|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.))/i;

const empty = /^(?:#|https?:\/\/|about:blank|javascript:.*)?$/i;

function shortened(address: string): string {
	return address.length <= 60 ? address : `${address.slice(0, 40)}…`;
}
