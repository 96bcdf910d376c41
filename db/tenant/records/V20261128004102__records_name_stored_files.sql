-- Files of earlier batches have the id of their batch in the vault.
UPDATE rec_batch SET stored_file = id WHERE stored_file = 0;
