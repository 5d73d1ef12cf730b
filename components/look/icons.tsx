import type {ComponentChildren} from 'preact';

function Icon({children, ...rest}: {children: ComponentChildren; class?: string}) {
	return (
		<svg
			{...rest}
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			stroke-width="1.5"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
		>
			{children}
		</svg>
	);
}

export const CloseIcon = () => (
	<Icon>
		<path d="m4 4 8 8M12 4l-8 8" />
	</Icon>
);

export const CollapseIcon = () => (
	<Icon>
		<path d="M3.5 11.5h9" />
	</Icon>
);

/** A column and the edge it would go to. */
export const EdgeIcon = ({to}: {to: 'left' | 'right'}) => (
	<Icon>
		<path d={to === 'left' ? 'M2.5 3v10M13.5 8h-8m3-3-3 3 3 3' : 'M13.5 3v10M2.5 8h8m-3-3 3 3-3 3'} />
	</Icon>
);

export const CheckIcon = () => (
	<Icon class="tick">
		<path d="m3 8.5 3.2 3.2L13 4.8" />
	</Icon>
);

/** The product's sign: a printed line whose wavy mark ends in a tick. The same drawing as public/icon/icon.svg. */
export const Sign = () => (
	<svg class="sign" viewBox="0 0 32 32" aria-hidden="true">
		<rect class="sign-ground" width="32" height="32" rx="7" />
		<g class="sign-ink" fill="none" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round">
			<path d="M7 9.5h18" />
			<path d="M5.5 21c1.6-5 3-5 4.6 0s3 3.6 4.4 0c1-2.6 2.2-2.4 3.3.6l.9 2.4L26.5 13.5" />
		</g>
	</svg>
);
