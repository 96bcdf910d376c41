package org.creditportal.disclosure.domain;

import org.creditportal.lists.api.ListTypeDefinition;

/** What the public is told about a list. */
public record ListFacts(
        String listType,
        String colour,
        String nameZh,
        String nameEn,
        String meaningZh,
        String meaningEn,
        String standard,
        String basis) {

    /** The public facts of the tenant's list type. */
    public static ListFacts of(ListTypeDefinition type) {
        return new ListFacts(
                type.id(),
                type.colour().name(),
                type.name().zh(),
                type.name().en(),
                type.meaning().zh(),
                type.meaning().en(),
                PublicText.of(type.standard()),
                PublicText.of(type.bases()));
    }
}
