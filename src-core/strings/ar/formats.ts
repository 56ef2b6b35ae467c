import type { formats as english } from '../en/formats'
import type { Translated } from '../translated'

export const formats: Translated<typeof english> = {
  loses: {
    'null-beads': 'الجمل التي لا مقابل لها في الجانب الآخر',
    status: 'ما اعتُمد وما وُضع عليه استفسار',
    confidence: 'درجة الثقة في المحاذاة',
    paragraphs: 'مواضع بدء الفقرات',
    history: 'سجل التغييرات',
  },
  drops: {
    formatting: 'التنسيق',
    images: 'الصور',
    'inline-tags': 'الوسوم داخل النص',
    notes: 'التعليقات والحواشي',
    'other-languages': 'ما زاد على لغتين',
    'page-frame': 'القوائم والإعلانات وسائر ما يحيط بالمقال',
    'deleted-text': 'النص المشطوب',
    'other-columns': 'الأعمدة الأخرى',
    history: 'سجل التغييرات',
  },
}
