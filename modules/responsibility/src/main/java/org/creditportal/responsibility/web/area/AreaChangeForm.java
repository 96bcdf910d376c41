package org.creditportal.responsibility.web.area;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.AreaTerms;
import org.creditportal.responsibility.api.area.ChangeArea;
import org.creditportal.responsibility.web.change.OrderedChange;

/** What is written on the page of a change of an area. */
public class AreaChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String area;
    private String nameZh;
    private String nameEn;
    private Strength strength = Strength.REFERENCE;
    private Effect effect = Effect.REFERENCE;
    private String conditionZh;
    private String conditionEn;
    private List<String> responsible = List.of();
    private String lead;
    private final OrderedChange order = new OrderedChange();

    /** @param changed id of the area that is there already; {@code null} for a new one */
    ChangeArea change(AreaChangeKind kind, String changed, long seenEdition) {
        boolean found = kind == AreaChangeKind.FOUND;
        return new ChangeArea(
                kind,
                found ? area : changed,
                found || kind == AreaChangeKind.RENAME ? both(nameZh, nameEn) : null,
                kind.binds() ? terms() : null,
                order.getValidFrom(),
                order.getBasisDocument(),
                order.getBasisArticle(),
                order.getReason(),
                seenEdition);
    }

    /** What is there already, where it is changed: nobody writes anew what stays. */
    void show(AreaPolicy shown) {
        strength = shown.strength();
        shown.rulesOfALook().stream().findFirst().ifPresent(rule -> {
            effect = rule.effect();
            conditionZh = rule.condition().zh();
            conditionEn = rule.condition().en();
        });
    }

    private AreaTerms terms() {
        return new AreaTerms(
                strength,
                effect,
                both(conditionZh, conditionEn),
                responsible,
                lead == null || lead.isBlank() ? null : lead);
    }

    private static LocalizedText both(String zh, String en) {
        return zh == null || en == null ? null : new LocalizedText(zh, en);
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
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

    public Strength getStrength() {
        return strength;
    }

    public void setStrength(Strength strength) {
        this.strength = strength;
    }

    public Effect getEffect() {
        return effect;
    }

    public void setEffect(Effect effect) {
        this.effect = effect;
    }

    public String getConditionZh() {
        return conditionZh;
    }

    public void setConditionZh(String conditionZh) {
        this.conditionZh = conditionZh;
    }

    public String getConditionEn() {
        return conditionEn;
    }

    public void setConditionEn(String conditionEn) {
        this.conditionEn = conditionEn;
    }

    public List<String> getResponsible() {
        return responsible;
    }

    public void setResponsible(List<String> responsible) {
        this.responsible = List.copyOf(responsible);
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public OrderedChange getOrder() {
        return order;
    }
}
