CREATE TABLE `second_readings` (
	`key` text PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`answer` text,
	`report` text NOT NULL,
	`read_at` integer DEFAULT (unixepoch('subsec') * 1000) NOT NULL
);
