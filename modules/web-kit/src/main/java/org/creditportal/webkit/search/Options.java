package org.creditportal.webkit.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.webkit.web.PageFrame;

/** What {@code k:select} offers: {@code #{kitOptions}}. */
@Named("kitOptions")
@RequestScoped
public class Options {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PageFrame frame;

    /**
     * Constants whose words are in a bundle.
     *
     * @param prefix of their keys, such as {@code RecordKind.}
     */
    public List<SelectItem> of(Enum<?>[] constants, ResourceBundle words, String prefix) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, words.getString(prefix + constant.name())))
                .toList();
    }

    /** The tenant's bureaus. */
    public List<SelectItem> getBureaus() {
        return tenants.current().bureaus().stream()
                .map(bureau -> new SelectItem(bureau.id(), bureau.name().text(frame.getLanguage())))
                .toList();
    }
}
