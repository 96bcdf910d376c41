package org.creditportal.responsibility.web.supervision;

import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.webkit.rest.RequestText;

/** What bureaus' own systems send; field names are the interface. */
public final class SupervisionRequest {

    private SupervisionRequest() {}

    /** Body of a new inquiry: a figure of a bureau in some months, in all areas unless one is named. */
    public static class InquiryOpening {
        public String figure;
        public String bureau;
        public String first;
        public String last;
        public String area;
        public String question;

        FigureAsked asked() {
            return SupervisionRequest.asked(figure, bureau, first, last, area);
        }
    }

    /** Body of a step: the state that it leads to; version may be left out, then the step is for any. */
    public static class InquiryLeading {
        public Long version;
        public String next;
        public String reason;
    }

    /** Body of a notice that the rule on a figure calls for. */
    public static class NoticeIssuing {
        public String figure;
        public String bureau;
        public String first;
        public String last;
        public String inquiry;
        public String text;

        FigureAsked asked() {
            return SupervisionRequest.asked(figure, bureau, first, last, null);
        }
    }

    /** Body of an appeal or of what is decided on it; version may be left out, then the step is for any. */
    public static class NoticeLeading {
        public Long version;
        public String next;
        public String reason;
    }

    private static FigureAsked asked(String figure, String bureau, String first, String last, String area) {
        return new FigureAsked(
                RequestText.required("figure", figure, FigureKey::of),
                RequestText.month("first", first),
                RequestText.month("last", last),
                RequestText.required("bureau", bureau, text -> text),
                area);
    }
}
