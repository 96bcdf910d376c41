package org.creditportal.launcher.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/**
 * In an application that is being changed: Faces keeps the bundles of its pages for good; this asks Java for them each time,
 * which reads what has changed (the launcher's {@code FreshBundles}).
 */
public final class FreshWordsResolver extends ELResolver {

    private static final String VARIABLES_END = "Text";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (base != null || faces == null || !property.toString().endsWith(VARIABLES_END)) {
            return null;
        }
        ResourceBundle kept = faces.getApplication().getResourceBundle(faces, property.toString());
        if (kept == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return ResourceBundle.getBundle(
                kept.getBaseBundleName(),
                faces.getViewRoot().getLocale(),
                Thread.currentThread().getContextClassLoader());
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Nobody writes words.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
