package org.creditportal.launcher.server;

/**
 * How long a pool's users wait for the database at most, so that a database that is stopped, not dead, holds nobody for ever.
 * The order matters: a statement is ended politely, by asking the server to stop it, before the socket gives up.
 *
 * <p>The public site's questions take milliseconds; four seconds mean trouble. A visitor may wait for several of these in turn: an
 * idle connection is tried for two seconds, all are given up then, and another one is made. An officer's request may wait for another's lock, and is answered
 * within about ten seconds too. The longest single statements are those of work in the background that load or judge a portion
 * of 5,000 rows of an import (about a second, several on a small machine with four imports at once) and wait for others' locks;
 * an import of a million rows is 200 such portions, and one that is cut short begins again with that portion.
 *
 * @param connectMilliseconds to be connected
 * @param statementSeconds for one statement
 * @param socketMilliseconds without a byte from the server
 * @param waitMilliseconds for a connection while all are in use
 */
record PoolLimits(int connectMilliseconds, int statementSeconds, int socketMilliseconds, int waitMilliseconds) {

    private static final PoolLimits SITE = new PoolLimits(2_000, 3, 4_000, 2_000);
    private static final PoolLimits OFFICE = new PoolLimits(2_000, 6, 7_000, 2_000);
    private static final PoolLimits BACKGROUND = new PoolLimits(3_000, 20, 25_000, 5_000);

    /** @param pool name of one of a tenant's pools */
    static PoolLimits of(String pool) {
        return switch (pool) {
            case "site" -> SITE;
            case "work" -> BACKGROUND;
            default -> OFFICE;
        };
    }
}
