package org.creditportal.webkit.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.webkit.language.PortalName;

/**
 * What the portal did by itself is kept under its account's name; whoever reads a page reads in the page's language that the portal
 * did it. Stands before {@link RecordELResolver} and asks it; interfaces for machines keep the account's name.
 */
public class PortalNameELResolver extends ELResolver {

    /** How rows call the name of who did something. */
    private static final Pattern NAMES = Pattern.compile("officerName|actorName|by|\\w+By(Name)?");

    private final ELResolver records = new RecordELResolver();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)
                || property == null
                || !NAMES.matcher(property.toString()).matches()) {
            return null;
        }
        return shown(context, records.getValue(context, base, property));
    }

    /** Signatures are no records: pages call {@code officerName()}. */
    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base instanceof Signature signature && "officerName".equals(method)) {
            context.setPropertyResolved(base, method);
            return shown(context, signature.officerName());
        }
        return null;
    }

    private Object shown(ELContext context, Object name) {
        return PortalName.isKeptAs(name) ? PortalName.shown(language(context)) : name;
    }

    /** The page's; of what is asked before there is one, the official one. */
    Locale language(ELContext context) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        UIViewRoot page = faces == null ? null : faces.getViewRoot();
        return page == null ? Locale.CHINESE : page.getLocale();
    }

    /** Left to the resolvers that follow, as everything but reading. */
    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Nobody writes a name.
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
