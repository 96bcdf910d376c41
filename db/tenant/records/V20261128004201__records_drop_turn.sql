-- Turns are the kernel's now, for all modules; who held one let it go with its transaction.
DROP TABLE IF EXISTS rec_turn;
