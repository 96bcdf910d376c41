/** The add-on and its filter; found by the server through a list, used by no other code. */
package org.creditportal.serverdoor.internal;
