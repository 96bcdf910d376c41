-- Batches that waited with staged rows have no stored file to be recorded from; their bureaus send the files again.
UPDATE rec_batch SET state = 'DISCARDED', living_digest = NULL WHERE state IN ('RECEIVED', 'CHECKED', 'CONFIRMED');
