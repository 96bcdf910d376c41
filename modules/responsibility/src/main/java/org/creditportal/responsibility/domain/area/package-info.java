/** Changes of administrative areas. */
package org.creditportal.responsibility.domain.area;
