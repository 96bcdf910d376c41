package org.creditportal.lists.api;

import java.io.Serializable;

/**
 * The entry that holds a subject's only place on a list.
 *
 * @param visible whether the asking officer may see it whole; its number is told to whoever would propose another
 */
public record EntryHolder(EntryNumber number, boolean visible) implements Serializable {}
