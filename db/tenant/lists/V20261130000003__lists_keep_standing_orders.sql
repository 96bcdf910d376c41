-- Proposers go on to be told of the orders that stand: each is the first that is known of its entry's suspensions.
INSERT IGNORE INTO lst_entry_suspension (entry_id, place, resumed, reason, officer, officer_name, done_at)
SELECT entry_id, ROW_NUMBER() OVER (PARTITION BY entry_id ORDER BY ordered_at, document), 0, reason, ordered_by, ordered_by_name, ordered_at
FROM lst_entry_order;
