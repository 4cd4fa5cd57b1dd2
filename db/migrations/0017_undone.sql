CREATE TABLE `contact_merges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kept_id` integer NOT NULL,
	`gone_id` integer NOT NULL,
	`record` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`merged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_merges_by_kept` ON `contact_merges` (`kept_id`);--> statement-breakpoint
CREATE INDEX `contact_merges_by_gone` ON `contact_merges` (`gone_id`);--> statement-breakpoint
ALTER TABLE `attachments` ADD `deleted_by` text REFERENCES users(id);