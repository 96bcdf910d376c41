package org.creditportal.records.domain.template;

import java.util.Map;
import org.creditportal.records.api.record.Fulfilment;
import org.creditportal.records.api.record.WordedItem;

/** What inspections, promises and judgments say in words of a list; who broke a promise is told what was broken. */
final class WordedRowCheck implements ContentCheck {

    private final Template template;

    WordedRowCheck(Template template) {
        this.template = template;
    }

    @Override
    public void check(RowFields row, Findings findings, Map<Item, String> content) {
        for (WordedItem worded : WordedItem.values()) {
            Item item = Item.valueOf(worded.name());
            if (template.has(item)) {
                String meaning = findings.meaning(
                        item,
                        word -> TemplateWords.SHIPPED.meaning(worded.dictionary(), word),
                        RowErrorCode.UNKNOWN_WORD);
                content.put(item, meaning == null ? "" : meaning);
            }
        }
        if (Fulfilment.BROKEN.name().equals(content.get(Item.FULFILMENT))) {
            findings.require(Item.BREACH, RowErrorCode.MANDATORY_WITH_BREACH);
        }
    }
}
