package org.creditportal.responsibility.web.bureau;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.bureau.ReorganisationKind;
import org.creditportal.responsibility.api.bureau.ReorganiseBureau;
import org.creditportal.responsibility.web.change.OrderedChange;

/** What is written on the page of a reorganisation. */
public class ReorganiseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String successor;
    private String founded;
    private String nameZh;
    private String nameEn;
    private List<String> areas = List.of();
    private final OrderedChange order = new OrderedChange();

    ReorganiseBureau change(ReorganisationKind kind, String bureau, long seenEdition) {
        boolean split = kind == ReorganisationKind.SPLIT;
        boolean merge = kind == ReorganisationKind.MERGE;
        return new ReorganiseBureau(
                kind,
                bureau,
                merge ? successor : split ? founded : null,
                merge || nameZh == null || nameEn == null ? null : new LocalizedText(nameZh, nameEn),
                split ? areas : List.of(),
                order.getValidFrom(),
                order.getBasisDocument(),
                order.getBasisArticle(),
                order.getReason(),
                seenEdition);
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getFounded() {
        return founded;
    }

    public void setFounded(String founded) {
        this.founded = founded;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = List.copyOf(areas);
    }

    public OrderedChange getOrder() {
        return order;
    }
}
