package org.creditportal.correspondence.domain.document;

import org.creditportal.correspondence.api.document.DocumentNumber;

/**
 * What a document is, before it is drawn.
 *
 * @param number its business number
 * @param type id of its kind
 * @param bureau whose it is
 * @param matter business number of what it is about, or null
 * @param addressee to whom it is directed
 * @param predecessor the document whose place it takes, or null
 */
public record DocumentIdentity(
        DocumentNumber number,
        String type,
        String bureau,
        String matter,
        String addressee,
        DocumentNumber predecessor) {}
