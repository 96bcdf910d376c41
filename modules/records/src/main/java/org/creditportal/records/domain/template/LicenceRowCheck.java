package org.creditportal.records.domain.template;

import java.util.Map;

/** What only licences say: the kind of licence. */
final class LicenceRowCheck implements ContentCheck {

    @Override
    public void check(RowFields row, Findings findings, Map<Item, String> content) {
        LicenceKind kind = findings.meaning(
                Item.LICENCE_KIND, TemplateWords.SHIPPED::licenceKind, RowErrorCode.UNKNOWN_LICENCE_KIND);
        if (kind != null) {
            content.put(Item.LICENCE_KIND, kind.name());
            content.put(Item.KIND_TEXT, row.get(Item.LICENCE_KIND));
        }
    }
}
