/** Figures for those who supervise, told by the modules that have them. */
package org.creditportal.kernel.figure;
