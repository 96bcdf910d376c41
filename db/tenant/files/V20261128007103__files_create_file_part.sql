-- Which parts a file has, in their order: several files may have one part.
CREATE TABLE IF NOT EXISTS fil_file_part (
  file_id BIGINT NOT NULL,
  part INT NOT NULL,
  part_id BIGINT NOT NULL,
  PRIMARY KEY (file_id, part)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
