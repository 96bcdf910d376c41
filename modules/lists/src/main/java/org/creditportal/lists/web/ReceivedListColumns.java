package org.creditportal.lists.web;

import java.util.List;

/** Body that has a held delivery taken in: the columns that an officer has read, all of {@code ignoredColumns}. Field names are the interface. */
public class ReceivedListColumns {
    public List<String> columns;
}
