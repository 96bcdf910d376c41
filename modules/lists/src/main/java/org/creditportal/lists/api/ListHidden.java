package org.creditportal.lists.api;

/**
 * From this moment on only offices may see who is on a list: the public sees neither its entries nor its notices. As
 * {@link EntryHidden}, it is observed within the transaction that puts the change in force.
 *
 * @param listType id of the list type
 */
public record ListHidden(String listType) {}
