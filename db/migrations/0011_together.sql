CREATE TABLE `inbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`lead_id` integer NOT NULL,
	`note_id` integer,
	`follow_up_id` integer,
	`from_id` text,
	`at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_ups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inbox_by_user` ON `inbox` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_unread` ON `inbox` (`user_id`) WHERE read_at IS NULL;--> statement-breakpoint
CREATE TABLE `kept_apart` (
	`lower_id` integer NOT NULL,
	`higher_id` integer NOT NULL,
	`said_by` text,
	`said_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	PRIMARY KEY(`lower_id`, `higher_id`),
	FOREIGN KEY (`lower_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`higher_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_apart_by_higher` ON `kept_apart` (`higher_id`);--> statement-breakpoint
CREATE TABLE `lead_merges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kept_id` integer NOT NULL,
	`gone_id` integer NOT NULL,
	`moved` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`kept_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`gone_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lead_merges_by_kept` ON `lead_merges` (`kept_id`);--> statement-breakpoint
CREATE INDEX `lead_merges_by_gone` ON `lead_merges` (`gone_id`);