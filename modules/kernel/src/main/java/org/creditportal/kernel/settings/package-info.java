/** What the operator sets: settings and secrets. */
package org.creditportal.kernel.settings;
