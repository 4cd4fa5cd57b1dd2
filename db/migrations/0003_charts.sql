CREATE TABLE `packs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`since` text NOT NULL,
	`until` text NOT NULL,
	`content` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rates` (
	`currency` text NOT NULL,
	`rated_on` text NOT NULL,
	`dollars` real NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`entered_by` text,
	`entered_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	PRIMARY KEY(`currency`, `rated_on`),
	FOREIGN KEY (`entered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `leads` ADD `furthest` text DEFAULT 'new' NOT NULL;--> statement-breakpoint
ALTER TABLE `leads` ADD `contacted_at` integer;--> statement-breakpoint
ALTER TABLE `leads` ADD `reported_on` text;--> statement-breakpoint
CREATE INDEX `leads_by_furthest` ON `leads` (`furthest`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `leads_load` ON `leads` (`owner_id`,`status`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `leads_by_created` ON `leads` (`created_at`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `leads_landed` ON `leads` (`operational_on`) WHERE deleted_at IS NULL AND operational_on IS NOT NULL;--> statement-breakpoint
CREATE INDEX `leads_disclosed` ON `leads` (`id`,`amount_currency`,`amount_value`) WHERE deleted_at IS NULL AND amount_value IS NOT NULL;--> statement-breakpoint
CREATE INDEX `activities_moves` ON `activities` (`at`,`lead_id`) WHERE act = 'moved';