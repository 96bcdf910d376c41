package org.creditportal.lists.api;

import org.creditportal.kernel.tenant.Citation;

/**
 * Names one of a list type's legal bases by document and article, so that a choice made on an old page can never mean
 * another law after the tenant's file changed.
 *
 * @param value document and article, separated by one blank; the document alone where the whole document is meant
 */
public record BasisKey(String value) {

    /** The key of the basis. */
    public static BasisKey of(Citation basis) {
        String article = basis.article() == null ? "" : " " + basis.article();
        return new BasisKey(basis.document() + article);
    }

    @Override
    public String toString() {
        return value;
    }
}
