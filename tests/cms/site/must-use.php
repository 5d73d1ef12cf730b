<?php
// What the Classic Editor plugin does, for one request: post-new.php?classic, and the requests that follow from there.
if (strpos(($_SERVER['REQUEST_URI'] ?? '') . ($_SERVER['HTTP_REFERER'] ?? ''), 'classic') !== false) {
	add_filter('use_block_editor_for_post', '__return_false', 100);
	// Debian has WordPress's Vietnamese for what PHP writes, not for the block editor.
	add_filter('locale', fn () => 'vi');
	add_filter('redirect_post_location', fn ($address) => "$address&classic");
}
foreach (['core', 'plugins', 'themes'] as $what) {
	add_filter("pre_site_transient_update_$what", '__return_null');
}
add_filter('admin_email_check_interval', '__return_zero');
