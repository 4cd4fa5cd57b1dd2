CREATE TABLE `pins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner_id` text,
	`chart` text,
	`title` text DEFAULT '' NOT NULL,
	`query` text NOT NULL,
	`wide` integer DEFAULT false NOT NULL,
	`place` integer NOT NULL,
	`pinned_by` text,
	`pinned_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pinned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `pins_by_owner` ON `pins` (`owner_id`,`place`);