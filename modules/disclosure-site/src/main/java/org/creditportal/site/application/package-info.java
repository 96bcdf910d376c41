/** The questions asked of the views {@code dsc_v_*}. */
package org.creditportal.site.application;
