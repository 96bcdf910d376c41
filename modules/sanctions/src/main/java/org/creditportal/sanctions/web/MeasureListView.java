package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.sanctions.api.CatalogueMeasureView;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.MeasureEffect;

/** {@code /sanctions/measures}: the catalogue, each measure with its law. */
@Named
@RequestScoped
public class MeasureListView {

    @Inject
    private MeasureCatalogue catalogue;

    private MeasureEffect effect;

    public List<CatalogueMeasureView> getMeasures() {
        return catalogue.all().stream()
                .filter(one -> effect == null || one.measure().effect() == effect)
                .toList();
    }

    public MeasureEffect[] getEffects() {
        return MeasureEffect.values();
    }

    public MeasureEffect getEffect() {
        return effect;
    }

    public void setEffect(MeasureEffect effect) {
        this.effect = effect;
    }
}
