/** Clock and legal dates. */
package org.creditportal.kernel.time;
