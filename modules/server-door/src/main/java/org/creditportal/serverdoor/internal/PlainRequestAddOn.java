package org.creditportal.serverdoor.internal;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Puts the {@link PlainRequestFilter} right behind the reader of requests' heads. The server looks its add-ons up by name; this
 * one takes the place of Comet, which nothing here uses (launcher: {@code ServerDoor}).
 */
public class PlainRequestAddOn implements AddOn {

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        chain.add(chain.indexOfType(HttpServerFilter.class) + 1, new PlainRequestFilter());
    }
}
