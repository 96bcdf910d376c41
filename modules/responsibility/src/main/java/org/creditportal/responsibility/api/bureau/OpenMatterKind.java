package org.creditportal.responsibility.api.bureau;

/** What is handed over to a successor. Texts in the bundle under {@code OpenMatterKind.<NAME>}. */
public enum OpenMatterKind {
    TASK("/responsibility/task"),
    INQUIRY("/responsibility/inquiry"),
    NOTICE("/responsibility/notice"),
    LIABILITY("/responsibility/liability");

    private final String page;

    OpenMatterKind(String page) {
        this.page = page;
    }

    /** The matter's own page. */
    public String page() {
        return page;
    }
}
