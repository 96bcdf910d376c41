/** Administrative areas that two officers add, rename and end. */
package org.creditportal.responsibility.api.area;
