package com.other;

public sealed interface TicketError permits Other {}
