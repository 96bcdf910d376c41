/** Urging by letter: whoever is behind with a matter is told so in an official document. */
package org.creditportal.correspondence.api.urging;
