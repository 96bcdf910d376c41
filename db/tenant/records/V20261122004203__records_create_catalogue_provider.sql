-- Which bureaus report an item of the catalogue.
CREATE TABLE IF NOT EXISTS rec_catalogue_provider (
  item_id BIGINT NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (item_id, bureau),
  CONSTRAINT rec_catalogue_provider_item FOREIGN KEY (item_id) REFERENCES rec_catalogue_item (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
