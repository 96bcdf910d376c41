/** Values that are kept because making them costs. */
package org.creditportal.kernel.cache;
