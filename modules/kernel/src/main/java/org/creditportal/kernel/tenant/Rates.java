package org.creditportal.kernel.tenant;

/**
 * A tenant's rate limits, divided among its nodes ({@code portal.nodes}). What its file does not say is as usual: room for a whole office behind one address and
 * for a bureau's system at work, and none for a program that copies or guesses.
 *
 * @param pages public pages, by address
 * @param search searches on the public site, by address
 * @param openData the open-data interface, by address
 * @param downloads files of the public site, by address
 * @param login whatever is asked of the office without being logged in, by address; who asks more waits longer each time
 * @param tokens requests of the office's interface before their token is looked at, by address
 * @param clients requests of the office's interface, by client or officer
 * @param officers pages of the office, by officer
 * @param refusals lines of the audit trail about what an officer's roles refused, by officer
 */
public record Rates(
        Rate pages,
        Rate search,
        Rate openData,
        Rate downloads,
        Rate login,
        Rate tokens,
        Rate clients,
        Rate officers,
        Rate refusals) {

    /** The rates of a tenant whose file says nothing about them. */
    public static final Rates USUAL = new Rates(null, null, null, null, null, null, null, null, null);

    public Rates {
        pages = pages == null ? Rate.aMinute(600) : pages;
        search = search == null ? Rate.aMinute(120) : search;
        openData = openData == null ? Rate.aMinute(120) : openData;
        downloads = downloads == null ? Rate.aMinute(20) : downloads;
        login = login == null ? Rate.aMinute(120) : login;
        tokens = tokens == null ? Rate.aMinute(1200) : tokens;
        clients = clients == null ? Rate.aMinute(1200) : clients;
        officers = officers == null ? Rate.aMinute(600) : officers;
        refusals = refusals == null ? Rate.aMinute(60) : refusals;
    }
}
