package org.creditportal.responsibility.web.supervision;

import java.util.List;
import org.creditportal.responsibility.api.supervision.InquiryView;

/** An inquiry as bureaus' own systems read it; next are the states to which the caller may lead it. Field names are the interface. */
public class InquiryJson {

    public final String number;
    public final long version;
    public final InquiryRowJson inquiry;
    public final String question;
    public final List<SupervisionStepJson> steps;
    public final List<String> next;

    InquiryJson(InquiryView found) {
        this.number = found.row().number();
        this.version = found.version();
        this.inquiry = new InquiryRowJson(found.row());
        this.question = found.question();
        this.steps = found.steps().stream().map(SupervisionStepJson::new).toList();
        this.next = found.next().stream().map(Enum::name).sorted().toList();
    }
}
