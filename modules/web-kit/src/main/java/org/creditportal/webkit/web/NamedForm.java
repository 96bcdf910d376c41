package org.creditportal.webkit.web;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/** What a form asks for where a thing has a name, or words, in both languages. */
public abstract class NamedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String zh;
    private String en;

    /** Shows what was said before. */
    protected final void show(LocalizedText said) {
        zh = said.zh();
        en = said.en();
    }

    /** What the form says. */
    protected final LocalizedText said() {
        return new LocalizedText(zh, en);
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
