/** What shows that whoever pays, pays for a child; French and Spanish fill the slots. */
export const paysForChild: readonly string[] = [
  '@child + {sold}',
  '{childIs}',
  '@child + @crime + {places}',
  '@childHere + @crime + {sexual}',
  '@child + {knowsAge}',
  '@age + {rooms}',
];
