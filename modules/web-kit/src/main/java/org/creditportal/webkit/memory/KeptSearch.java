package org.creditportal.webkit.memory;

import java.io.Serializable;

/**
 * A search of a list that an officer keeps.
 *
 * @param query the address's part after the question mark; nothing that names a person by number
 */
public record KeptSearch(String name, String query) implements Serializable {}
