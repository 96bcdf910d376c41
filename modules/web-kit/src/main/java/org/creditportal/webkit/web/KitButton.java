package org.creditportal.webkit.web;

import org.primefaces.component.commandbutton.CommandButton;

/**
 * {@code k:button}: a PrimeFaces button that sends its form by ajax, shows the answer in the same form, and cannot be
 * pressed again while the request runs. A component and not a tag file, because only components can be given an action.
 * The server stays safe without it: services compare versions and states.
 */
public class KitButton extends CommandButton {

    /** Registered in the kit's {@code faces-config.xml}. */
    public static final String COMPONENT_TYPE = "org.creditportal.webkit.Button";

    public KitButton() {
        setProcess("@form");
        setUpdate("@form");
        setDisableOnAjax(true);
    }
}
