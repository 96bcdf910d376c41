package org.creditportal.responsibility.web.supervision;

import java.util.List;
import org.creditportal.responsibility.api.supervision.NoticeView;

/** A notice as bureaus' own systems read it; next are the states to which the caller may lead it. Field names are the interface. */
public class NoticeJson {

    public final String number;
    public final long version;
    public final NoticeRowJson notice;
    public final String inquiry;
    public final String text;
    public final List<SupervisionStepJson> steps;
    public final List<String> next;

    NoticeJson(NoticeView found) {
        this.number = found.row().number();
        this.version = found.version();
        this.notice = new NoticeRowJson(found.row());
        this.inquiry = found.inquiry();
        this.text = found.text();
        this.steps = found.steps().stream().map(SupervisionStepJson::new).toList();
        this.next = found.next().stream().map(Enum::name).sorted().toList();
    }
}
