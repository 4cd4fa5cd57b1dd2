CREATE TABLE `import_rows` (
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	`cells` text NOT NULL,
	`choice` text,
	`lead_id` integer,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `import_rows_by_lead` ON `import_rows` (`lead_id`) WHERE lead_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`file_name` text NOT NULL,
	`file_hash` text NOT NULL,
	`header` text NOT NULL,
	`mapping` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`reached` integer DEFAULT 0 NOT NULL,
	`created_by` text,
	`created_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL,
	`finished_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_file_hash_unique` ON `imports` (`file_hash`);