/** Urges bureaus by letter. */
package org.creditportal.correspondence.application.urging;
